using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Jobs;
using HotChocolate.Types;

namespace Commerce.Api.Jobs;

/// <summary>How <see cref="Job"/> is seen in the graph.</summary>
public sealed class JobType : ObjectType<Job>
{
    protected override void Configure(IObjectTypeDescriptor<Job> descriptor)
    {
        descriptor.Description("Work in the background: durable, claimed by one worker at a time, retried with back-off.");
        descriptor.BindFieldsExplicitly();
        descriptor.Authorize(Policies.Catalog);
        descriptor.IsEntity(job => job.Id);
        descriptor.Field(job => job.JobType).Description("Names what is done.");
        descriptor.Field(job => job.IdempotencyKey).Description("Unique when given: the same key is queued once.");
        descriptor.Field(job => job.Payload).Description("The work's input as JSON.");
        descriptor.Field(job => job.Result).Description("The work's result as JSON.");
        descriptor.Field(job => job.Status).Description("How far it got.");
        descriptor.Field(job => job.WorkerId).Description("Who does it, or did it last.");
        descriptor.Field(job => job.LeaseUntil).Description("Until when the worker holds it, in UTC.");
        descriptor.Field(job => job.Attempts).Description("How often it was claimed.");
        descriptor.Field(job => job.MaxAttempts).Description("How often it is tried at most.");
        descriptor.Field(job => job.Error).Description("The last failure as JSON with `type` and `message`.");
        descriptor.Field(job => job.CreatedAt).Description("When it was filed, in UTC.");
        descriptor.Field(job => job.StartedAt).Description("When it was first begun, in UTC.");
        descriptor.Field(job => job.CompletedAt).Description("When it was done, in UTC.");
        descriptor.Field(job => job.FailedAt).Description("When it was given up, in UTC.");
        descriptor.Field(job => job.RetryAt).Description("Not tried again before this time, in UTC.");
        descriptor.Field(job => job.ProductFeed).Description("The feed it imports, when it imports one.");
    }
}
