namespace Commerce.Admin.Reviews.Operations;

/// <summary>What the mutations of moderation give back.</summary>
public sealed record ModeratedPayload(ModeratedReview? Review);

public sealed record ModeratedReview(string Id, string Status, string? RejectionReason);
