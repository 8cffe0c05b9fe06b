namespace HotChocolate.Authorization;

/// <summary>Who may: those who are signed in, in one of some roles, or whom a policy lets.</summary>
public sealed class AuthorizeDirective
{
    public AuthorizeDirective(IReadOnlyList<string> roles, ApplyPolicy apply = ApplyPolicy.BeforeResolver)
        : this(null, roles, apply)
    {
    }

    public AuthorizeDirective(ApplyPolicy apply)
        : this(null, null, apply)
    {
    }

    public AuthorizeDirective(string? policy = null, IReadOnlyList<string>? roles = null, ApplyPolicy apply = ApplyPolicy.BeforeResolver)
    {
        Policy = policy;
        Roles = roles?.Order(StringComparer.Ordinal).ToArray();
        Apply = apply;
        PolicyKey = string.Join('\0', Roles is null ? [Policy] : [Policy, .. Roles, ""]);
    }

    /// <summary>Equal for directives that demand the same.</summary>
    internal string PolicyKey { get; }

    /// <summary>The name of a policy; the default policy without one.</summary>
    public string? Policy { get; }

    /// <summary>The roles of which the user must have one; null where roles do not matter.</summary>
    public IReadOnlyList<string>? Roles { get; }

    public ApplyPolicy Apply { get; }
}
