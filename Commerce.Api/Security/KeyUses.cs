using System.Security.Claims;
using Commerce.Domain.Customers;

namespace Commerce.Api.Security;

/// <summary>Writes down which scopes keys needed, so that those they never need can be told and taken away.</summary>
internal sealed partial class KeyUses(ApiKeyUses uses, ILogger<KeyUses> logger)
{
    /// <summary>Notes what the request needs: before its response begins, as most of it is known then, and when it has ended.</summary>
    public void NoteWith(HttpResponse response, ClaimsPrincipal principal)
    {
        if (principal.Identity is not KeyIdentity) return;
        response.OnStarting(() => NoteAsync(principal));
        response.OnCompleted(() => NoteAsync(principal));
    }

    /// <summary>Notes what was needed so far; of somebody who is no key there is nothing to note.</summary>
    public async Task NoteAsync(ClaimsPrincipal principal)
    {
        if (principal.Identity is not KeyIdentity { Used: { Count: > 0 } used } key) return;
        try
        {
            await uses.NoteAsync(key.KeyId, used);
        }
        catch (Exception exception)
        {
            // The request has done its work: that a number in a report is old is no reason to fail it.
            LogNotNoted(logger, key.KeyId, exception);
        }
    }

    [LoggerMessage(LogLevel.Warning, "What API key {KeyId} needed could not be noted.")]
    private static partial void LogNotNoted(ILogger logger, int keyId, Exception exception);
}
