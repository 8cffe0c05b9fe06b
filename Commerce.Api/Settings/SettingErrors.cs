using Commerce.Api.Security;
using Commerce.Domain;
using Commerce.Domain.Customers;

namespace Commerce.Api.Settings;

/// <summary>What is to be changed is not there; the code says what it is.</summary>
public sealed class SettingNotFoundError(SettingNotFoundException refusal) : UserError(refusal);

/// <summary>Another one is called like this.</summary>
public sealed class NameTakenError(NameTakenException refusal) : UserError(refusal);

/// <summary>A value is impossible; the path says which.</summary>
public sealed class InvalidSettingError(InvalidSettingException refusal) : UserError(refusal);

/// <summary>Nobody locks themselves out.</summary>
public sealed class OwnAccountError(OwnAccountException refusal) : UserError(refusal);
