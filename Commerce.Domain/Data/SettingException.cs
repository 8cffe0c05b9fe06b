namespace Commerce.Domain.Data;

/// <summary>A setting is missing or cannot be used. The message names it, and tells an operator what to write.</summary>
public sealed class SettingException(string message) : Exception(message);
