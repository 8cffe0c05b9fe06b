namespace Commerce.Admin.Keys.Operations;

/// <summary>What says whether a key opens anything.</summary>
public interface IKeyState
{
    bool IsActive { get; }

    bool IsRevoked { get; }

    DateTimeOffset? ExpiresAt { get; }

    /// <summary>Until when the secret before the last rotation works; null when it was never rotated.</summary>
    DateTimeOffset? PreviousExpiresAt { get; }
}
