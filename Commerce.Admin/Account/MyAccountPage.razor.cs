using Commerce.Admin.Account.Operations;
using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Keys.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Account;

/// <summary>What one does with the own sign-in: password, second factor, sessions, keys.</summary>
public sealed partial class MyAccountPage
{
    private DataView<MyAccountData>? view;
    private MySession? ended;
    private KeySecret? made;
    private bool isChanging;
    private bool isMaking;
    private string? done;

    [Inject]
    public required GraphQLClient Client { get; set; }

    private Task FinishAsync(string what)
    {
        (ended, isChanging, done) = (null, false, what);
        return view?.ReloadAsync() ?? Task.CompletedTask;
    }

    private Task ShowAsync(KeySecret secret)
    {
        (isMaking, made) = (false, secret);
        return view?.ReloadAsync() ?? Task.CompletedTask;
    }

    private Task<GraphQLResult<MyAccountData>> LoadAsync(CancellationToken cancellation) => Client.ExecuteAsync(MyAccountData.Operation, null, cancellation);
}
