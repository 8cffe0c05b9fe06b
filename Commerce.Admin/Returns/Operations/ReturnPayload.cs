namespace Commerce.Admin.Returns.Operations;

public sealed record ReturnPayload(ChangedReturn? Return);

public sealed record ReturnRefundPayload(ChangedReturn? Return, PaidForReturn? Refund, IReadOnlyList<ReturnWarning>? Warnings)
{
    /// <summary>What was done, with what there is to know about it.</summary>
    public string Tell(string done) => string.Join(" ", new[] { done }.Concat((Warnings ?? []).Select(warning => warning.Message)));
}

public sealed record ChangedReturn(string Id, int Version, string Status);

public sealed record PaidForReturn(string Id, string Status, int AmountCents);

public sealed record ReturnWarning(string Code, string Message);
