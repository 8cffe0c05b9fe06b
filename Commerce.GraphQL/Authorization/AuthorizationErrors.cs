namespace HotChocolate.Authorization;

/// <summary>What those are told who may not. It does not say why: that would tell what the policy looks at.</summary>
internal static class AuthorizationErrors
{
    public static IErrorBuilder Create(AuthorizeResult result, AuthorizeDirective? directive)
        => result switch
        {
            AuthorizeResult.PolicyNotFound => New(
                $"There is no authorization policy `{directive?.Policy}`.",
                ErrorCodes.Authentication.PolicyNotFound),
            AuthorizeResult.NoDefaultPolicy => New("There is no default authorization policy.", ErrorCodes.Authentication.NoDefaultPolicy),
            AuthorizeResult.NotAuthenticated => New(NotAuthorized, ErrorCodes.Authentication.NotAuthenticated),
            _ => New(NotAuthorized, ErrorCodes.Authentication.NotAuthorized)
        };

    private const string NotAuthorized = "The current user is not authorized to access this resource.";

    private static IErrorBuilder New(string message, string code) => ErrorBuilder.New().SetMessage(message).SetCode(code);
}
