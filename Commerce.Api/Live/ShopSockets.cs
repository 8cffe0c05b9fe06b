using System.Text.Json;
using Commerce.Api.Security;
using Commerce.Domain.Data;
using HotChocolate;
using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Subscriptions;
using HotChocolate.AspNetCore.Subscriptions.Protocols;
using HotChocolate.Execution;

namespace Commerce.Api.Live;

/// <summary>
/// Signs clients in on web sockets: browsers cannot send headers there, so they send the token in the payload of <c>connection_init</c>
/// (<c>Authorization</c>, <c>authToken</c>, or <c>X-Session-Token</c> for a guest's). The socket ends with the sign-in.
/// </summary>
internal sealed class ShopSockets(ShopTokens tokens, Presence presence, KeyUses uses, TimeProvider clock) : DefaultSocketSessionInterceptor
{
    /// <summary>The close code of the protocol for those who may not (any more).</summary>
    private const int Forbidden = 4403;

    /// <summary>How long an idle socket may outlive its sign-in. What is sent on it never does.</summary>
    private static readonly TimeSpan Grain = TimeSpan.FromSeconds(10);

    public override async ValueTask<ConnectionStatus> OnConnectAsync(
        ISocketSession session, IOperationMessagePayload connectionInitMessage, CancellationToken cancellationToken = default)
    {
        var context = session.Connection.HttpContext;
        if (TokenOf(connectionInitMessage.As<Dictionary<string, JsonElement>>()) is { } token)
        {
            if (await tokens.FindAsync(token, cancellationToken) is not { } principal)
                return ConnectionStatus.Reject("The token is unknown, expired or revoked.");
            context.User = principal;
            Credential.Set(context, token);
        }

        if (Credential.Of(context) is not null) _ = EndWithSignInAsync(session);
        return ConnectionStatus.Accept();
    }

    public override async ValueTask OnRequestAsync(
        ISocketSession session, string operationSessionId, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken = default)
    {
        var context = session.Connection.HttpContext;
        // What the operations before needed; what this one needs is noted with the next, or while the socket idles.
        await uses.NoteAsync(context.User);
        if (!await presence.LastsAsync(context))
            throw new GraphQLException(ErrorBuilder.New().SetMessage("The sign-in has ended.").SetCode(ErrorCodes.Authentication.NotAuthenticated).Build());
        await base.OnRequestAsync(session, operationSessionId, requestBuilder, cancellationToken);
    }

    private async Task EndWithSignInAsync(ISocketSession session)
    {
        try
        {
            using var timer = new PeriodicTimer(Grain, clock);
            while (await timer.WaitForNextTickAsync(session.Connection.RequestAborted))
            {
                await uses.NoteAsync(session.Connection.HttpContext.User);
                if (await LastsAsync(session.Connection.HttpContext)) continue;
                await session.Connection.CloseAsync("The sign-in has ended.", Forbidden);
                return;
            }
        }
        catch (OperationCanceledException)
        {
            // The client has gone first.
        }
    }

    /// <summary>While the database cannot say, the socket stays: nothing comes through it that would not be asked about again.</summary>
    private async Task<bool> LastsAsync(HttpContext context)
    {
        try
        {
            return await presence.LastsAsync(context);
        }
        catch (Exception exception) when (exception.IsUnavailable())
        {
            return true;
        }
    }

    private static ShopToken? TokenOf(Dictionary<string, JsonElement>? payload)
    {
        string? Text(string name) => payload?
            .Where(entry => entry.Key.Equals(name, StringComparison.OrdinalIgnoreCase) && entry.Value.ValueKind is JsonValueKind.String)
            .Select(entry => entry.Value.GetString())
            .FirstOrDefault(text => text is { Length: > 0 });

        return (Text("authorization") ?? Text("authToken")) is { } bearer ? ShopToken.FromBearer(bearer)
            : (Text(ShopTokenHandler.GuestHeader) ?? Text("sessionToken")) is { } guest ? new ShopToken(guest, IsGuest: true)
            : null;
    }
}
