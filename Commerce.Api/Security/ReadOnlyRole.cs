using System.Collections.Frozen;
using Commerce.Domain.Customers;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Language;

namespace Commerce.Api.Security;

/// <summary>
/// Keeps those who only look from changing anything: whatever mutation there is or will be is refused to them by name, but for what everybody does
/// with their own sign-in.
/// </summary>
internal static class ReadOnlyRole
{
    private static readonly FrozenSet<string> s_own = new[]
    {
        "signIn", "confirmSignIn", "refreshToken", "signOut", "endSession", "changePassword", "requestPasswordReset", "resetPassword", "confirmEmail",
        "beginTwoFactor", "enableTwoFactor", "disableTwoFactor", "renewRecoveryCodes", "saveView", "removeView", "__typename",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Adds the stage; everybody else passes it by.</summary>
    public static IRequestExecutorBuilder UseReadOnlyRole(this IRequestExecutorBuilder builder) => builder.UseRequest(next => context =>
    {
        if (context is { Operation: { Type: OperationType.Mutation } operation }
            && context.Services.GetService<IHttpContextAccessor>()?.HttpContext?.User.GetRole() is Role.Observer
            && operation.RootSelectionSet.Selections.FirstOrDefault(selection => !s_own.Contains(selection.Field.Name)) is { } refused)
        {
            var refusal = new ReadOnlyRoleException(refused.Field.Name);
            context.Result = OperationResultBuilder.CreateError(ErrorBuilder.New().SetMessage(refusal.Message).SetCode(refusal.Code).Build());
            return default;
        }

        return next(context);
    });
}
