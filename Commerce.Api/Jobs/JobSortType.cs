using Commerce.Domain.Jobs;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Jobs;

/// <summary>What jobs can be sorted by; everything else stays unreachable.</summary>
public sealed class JobSortType : SortInputType<Job>
{
    protected override void Configure(ISortInputTypeDescriptor<Job> descriptor)
    {
        descriptor.Description("What jobs can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(job => job.JobType).Description("Names what is done.");
        descriptor.Field(job => job.Status).Description("How far it got.");
        descriptor.Field(job => job.Attempts).Description("How often it was claimed.");
        descriptor.Field(job => job.CreatedAt).Description("When it was filed, in UTC.");
        descriptor.Field(job => job.StartedAt).Description("When it was first begun, in UTC.");
        descriptor.Field(job => job.CompletedAt).Description("When it was done, in UTC.");
        descriptor.Field(job => job.FailedAt).Description("When it was given up, in UTC.");
        descriptor.Field(job => job.RetryAt).Description("Not tried again before this time, in UTC.");
    }
}
