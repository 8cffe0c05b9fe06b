namespace Commerce.Domain;

/// <summary>Something that staff set is not there.</summary>
/// <param name="thing">What it is, such as <c>tax rate</c>.</param>
public sealed class SettingNotFoundException(string thing)
    : DomainException($"{thing.Replace(' ', '_').ToUpperInvariant()}_NOT_FOUND", $"There is no such {thing}.", "id");

/// <summary>Another one is called like this.</summary>
public sealed class NameTakenException(string message) : DomainException("NAME_TAKEN", message);

/// <summary>A value that staff entered is impossible; the path says which.</summary>
public sealed class InvalidSettingException(string message) : DomainException("INVALID_SETTING", message);
