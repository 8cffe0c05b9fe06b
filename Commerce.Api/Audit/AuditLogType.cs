using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Audit;
using HotChocolate.Types;

namespace Commerce.Api.Audit;

/// <summary>How <see cref="AuditLog"/> is seen in the graph.</summary>
public sealed class AuditLogType : ObjectType<AuditLog>
{
    protected override void Configure(IObjectTypeDescriptor<AuditLog> descriptor)
    {
        descriptor.Description("One change made by staff, a key or a job. Append-only, also for administrators.");
        descriptor.BindFieldsExplicitly();
        descriptor.Authorize(Policies.Administration);
        descriptor.IsEntity(entry => entry.Id);
        descriptor.Field(entry => entry.ActorId).IsProjected().Description("The number of the user, key or job that did it.");
        descriptor.Field(entry => entry.ActorType).IsProjected().Description("Who did it.");
        descriptor.Field(entry => entry.ActorEmail).Description("The e-mail address of who did it, as it was then.");
        descriptor.Field(entry => entry.Action).Description("What was done, such as `product.update`.");
        descriptor.Field(entry => entry.TargetType).IsProjected().Description("What kind of thing it was done to.");
        descriptor.Field(entry => entry.TargetId).IsProjected().Description("Which one it was done to.");
        descriptor.Field(entry => entry.Metadata).Description("JSON, with `old` and `new` values where something was edited.");
        descriptor.Field(entry => entry.IpAddress).Description("Where it was done from.");
        descriptor.Field(entry => entry.UserAgent).Description("The client it was done with.");
        descriptor.Field(entry => entry.CreatedAt).Description("When it was done, in UTC.");
    }
}
