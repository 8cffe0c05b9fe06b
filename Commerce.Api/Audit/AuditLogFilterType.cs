using Commerce.Domain.Audit;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Audit;

/// <summary>What audit logs can be filtered by; everything else stays unreachable.</summary>
public sealed class AuditLogFilterType : FilterInputType<AuditLog>
{
    protected override void Configure(IFilterInputTypeDescriptor<AuditLog> descriptor)
    {
        descriptor.Description("What audit logs can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(entry => entry.ActorId).Description("The number of the user, key or job that did it.");
        descriptor.Field(entry => entry.ActorType).Description("Who did it.");
        descriptor.Field(entry => entry.ActorEmail).Description("The e-mail address of who did it, as it was then.");
        descriptor.Field(entry => entry.Action).Description("What was done, such as `product.update`.");
        descriptor.Field(entry => entry.TargetType).Description("What kind of thing it was done to.");
        descriptor.Field(entry => entry.TargetId).Description("Which one it was done to.");
        descriptor.Field(entry => entry.IpAddress).Description("Where it was done from.");
        descriptor.Field(entry => entry.CreatedAt).Description("When it was done, in UTC.");
    }
}
