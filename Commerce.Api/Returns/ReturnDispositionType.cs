using Commerce.Domain.Returns;
using HotChocolate.Types;

namespace Commerce.Api.Returns;

/// <summary>How <see cref="ReturnDisposition"/> is seen in the graph.</summary>
public sealed class ReturnDispositionType : EnumType<ReturnDisposition>
{
    protected override void Configure(IEnumTypeDescriptor<ReturnDisposition> descriptor)
    {
        descriptor.Description("What inspection of returned goods found.");
        descriptor.Value(ReturnDisposition.Restock).Description("They can be sold again, and are put back into stock.");
        descriptor.Value(ReturnDisposition.Damaged).Description("They cannot be sold again.");
        descriptor.Value(ReturnDisposition.Missing).Description("They were not in the parcel.");
    }
}
