using Commerce.Domain.Audit;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Audit;

/// <summary>What audit logs can be sorted by; everything else stays unreachable.</summary>
public sealed class AuditLogSortType : SortInputType<AuditLog>
{
    protected override void Configure(ISortInputTypeDescriptor<AuditLog> descriptor)
    {
        descriptor.Description("What audit logs can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(entry => entry.ActorType).Description("Who did it.");
        descriptor.Field(entry => entry.ActorEmail).Description("The e-mail address of who did it, as it was then.");
        descriptor.Field(entry => entry.Action).Description("What was done, such as `product.update`.");
        descriptor.Field(entry => entry.TargetType).Description("What kind of thing it was done to.");
        descriptor.Field(entry => entry.CreatedAt).Description("When it was done, in UTC.");
    }
}
