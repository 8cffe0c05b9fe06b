using Commerce.Api.Security;
using Commerce.Domain.Jobs;

namespace Commerce.Api.Jobs;

/// <summary>There is no such job.</summary>
public sealed class JobNotFoundError(JobNotFoundException refusal) : UserError(refusal);

/// <summary>The job is just being done.</summary>
public sealed class JobRunningError(JobRunningException refusal) : UserError(refusal);

/// <summary>A worker took or ended the job in between; nothing was done.</summary>
public sealed class JobChangedError(JobChangedException refusal) : UserError(refusal);
