using Commerce.Domain.Jobs;
using HotChocolate.Types;

namespace Commerce.Api.Jobs;

/// <summary>How <see cref="JobStatus"/> is seen in the graph.</summary>
public sealed class JobStatusType : EnumType<JobStatus>
{
    protected override void Configure(IEnumTypeDescriptor<JobStatus> descriptor)
    {
        descriptor.Description("How far a job got.");
        descriptor.Value(JobStatus.Pending).Description("It waits for a worker, or for its next try.");
        descriptor.Value(JobStatus.Running).Description("A worker has it.");
        descriptor.Value(JobStatus.Completed).Description("It is done.");
        descriptor.Value(JobStatus.Failed).Description("All attempts were used up.");
        descriptor.Value(JobStatus.Cancelled).Description("It was called off.");
    }
}
