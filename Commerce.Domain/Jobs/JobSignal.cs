namespace Commerce.Domain.Jobs;

/// <summary>Calls the workers of this process to the jobs.</summary>
public sealed class JobSignal : WorkSignal;
