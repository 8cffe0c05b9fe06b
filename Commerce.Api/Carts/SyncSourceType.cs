using Commerce.Domain.Carts;
using HotChocolate.Types;

namespace Commerce.Api.Carts;

/// <summary>How <see cref="SyncSource"/> is seen in the graph.</summary>
public sealed class SyncSourceType : EnumType<SyncSource>
{
    protected override void Configure(IEnumTypeDescriptor<SyncSource> descriptor)
    {
        descriptor.Description("Which client wrote a cart last.");
        descriptor.Value(SyncSource.Web).Description("A browser.");
        descriptor.Value(SyncSource.Mobile).Description("An app.");
        descriptor.Value(SyncSource.Admin).Description("Staff.");
        descriptor.Value(SyncSource.Import).Description("An import.");
        descriptor.Value(SyncSource.Server).Description("The shop itself.");
    }
}
