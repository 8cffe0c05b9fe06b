using Commerce.Domain.Jobs;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Jobs;

/// <summary>What jobs can be filtered by; everything else stays unreachable.</summary>
public sealed class JobFilterType : FilterInputType<Job>
{
    protected override void Configure(IFilterInputTypeDescriptor<Job> descriptor)
    {
        descriptor.Description("What jobs can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(job => job.JobType).Description("Names what is done.");
        descriptor.Field(job => job.IdempotencyKey).Description("Unique when given: the same key is queued once.");
        descriptor.Field(job => job.Status).Description("How far it got.");
        descriptor.Field(job => job.WorkerId).Description("Who does it, or did it last.");
        descriptor.Field(job => job.Attempts).Description("How often it was claimed.");
        descriptor.Field(job => job.CreatedAt).Description("When it was filed, in UTC.");
        descriptor.Field(job => job.StartedAt).Description("When it was first begun, in UTC.");
        descriptor.Field(job => job.CompletedAt).Description("When it was done, in UTC.");
        descriptor.Field(job => job.FailedAt).Description("When it was given up, in UTC.");
        descriptor.Field(job => job.RetryAt).Description("Not tried again before this time, in UTC.");
    }
}
