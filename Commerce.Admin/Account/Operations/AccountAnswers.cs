namespace Commerce.Admin.Account.Operations;

public sealed record AcceptedInvitation(string? Email);

public sealed record ChangedAccount(AccountId? User);

public sealed record AccountId(string Id);

public sealed record EndedSession(bool? Ended);

public sealed record BegunTwoFactor(AuthenticatorSetup? TwoFactorSetup);

/// <param name="Key">In Base32.</param>
/// <param name="Uri">The same as an <c>otpauth</c> address.</param>
public sealed record AuthenticatorSetup(string Key, string Uri);

public sealed record ShownCodes(IReadOnlyList<string>? RecoveryCodes);

public sealed record DisabledTwoFactor(bool? Disabled);
