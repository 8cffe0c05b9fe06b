using Commerce.Domain.Audit;
using HotChocolate.Types;

namespace Commerce.Api.Audit;

/// <summary>How <see cref="AuditActorType"/> is seen in the graph.</summary>
public sealed class AuditActorTypeType : EnumType<AuditActorType>
{
    protected override void Configure(IEnumTypeDescriptor<AuditActorType> descriptor)
    {
        descriptor.Description("Who made a change.");
        descriptor.Value(AuditActorType.User).Description("A person.");
        descriptor.Value(AuditActorType.ApiKey).Description("A program with a key.");
        descriptor.Value(AuditActorType.Job).Description("A job in the background.");
        descriptor.Value(AuditActorType.System).Description("The shop itself.");
    }
}
