namespace Commerce.Admin.Security;

/// <summary>What became of a step of signing in. With neither a problem nor a challenge, the person is in.</summary>
/// <param name="Problem">Why not, in their words.</param>
/// <param name="Challenge">The password is right, and the account asks for a code: this is sent with it.</param>
public sealed record SignInOutcome(string? Problem = null, string? Challenge = null)
{
    public static readonly SignInOutcome In = new();

    public bool IsIn => this is { Problem: null, Challenge: null };
}
