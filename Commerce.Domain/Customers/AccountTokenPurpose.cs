namespace Commerce.Domain.Customers;

/// <summary>What a token lets its bearer do.</summary>
public enum AccountTokenPurpose
{
    /// <summary>Confirm the address that an account was opened with.</summary>
    ConfirmEmail,

    /// <summary>Make another address the account's.</summary>
    ChangeEmail,

    /// <summary>Set a password without knowing the old one.</summary>
    ResetPassword,

    /// <summary>Download everything the shop knows of a person.</summary>
    DataExport,

    /// <summary>Go on signing in with a second factor: the password was right.</summary>
    SecondFactor,
}
