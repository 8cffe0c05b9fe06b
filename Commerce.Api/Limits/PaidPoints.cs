namespace Commerce.Api.Limits;

/// <summary>What a caller paid at one process.</summary>
internal readonly record struct PaidPoints(Caller Caller, double Points);
