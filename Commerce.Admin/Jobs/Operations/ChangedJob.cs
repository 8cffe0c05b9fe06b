namespace Commerce.Admin.Jobs.Operations;

public sealed record ChangedJobPayload(ChangedJob? Job);

public sealed record ChangedJob(string Id, string Status);
