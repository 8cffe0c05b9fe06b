using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Promotions.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Promotions;

/// <summary>Tries a coupon on a cart that lies in the shop: whether it would hold, what it would take off, and why not.</summary>
public sealed partial class CouponCartsCard
{
    private IReadOnlyList<CartToCheck>? carts;
    private CouponCheck? check;
    private GraphQLFailure? failure;
    private string? search;
    private string? chosen;

    [Parameter, EditorRequired]
    public required string CouponId { get; set; }

    /// <summary>Grows with each edit of the coupon: what was found of an older one does not hold any more.</summary>
    [Parameter]
    public int Version { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    [Inject]
    public required StoreSettings Store { get; set; }

    private int checkedVersion;

    protected override async Task OnParametersSetAsync()
    {
        if (checkedVersion != Version)
            (checkedVersion, check, chosen) = (Version, null, null);
        if (carts is null)
            await FindAsync();
    }

    private Task SearchAsync(string? text)
    {
        search = text;
        return FindAsync();
    }

    private async Task FindAsync()
    {
        var conditions = new List<object> { new { status = new { eq = "ACTIVE" } }, new { totalItems = new { gt = 0 } } };
        if (search is not null)
        {
            conditions.Add(new
            {
                or = SearchFilter.Spellings(search)
                    .SelectMany(text => new object[] { Owner(new { email = new { contains = text } }), Owner(new { firstName = new { contains = text } }), Owner(new { lastName = new { contains = text } }) })
                    .ToArray()
            });
        }

        var answer = await Client.ExecuteAsync(CartsToCheckData.Operation, new { where = new { and = conditions } });
        failure = (answer as GraphQLResult<CartsToCheckData>.Failed)?.Failure;
        carts = (answer as GraphQLResult<CartsToCheckData>.Data)?.Value.Carts.Nodes ?? [];
        if (carts.Count == 0 && search is { Length: > 8 } id && !id.Contains('@') && !id.Contains(' '))
            await CheckAsync(id);
    }

    private async Task CheckAsync(string cartId)
    {
        (chosen, check, failure) = (cartId, null, null);
        var answer = await Client.ExecuteAsync(CouponCheckData.Operation, new { id = CouponId, cartId });
        check = (answer as GraphQLResult<CouponCheckData>.Data)?.Value.CouponCheck;
        // A text that is no id finds no cart, which the list says already.
        failure = answer is GraphQLResult<CouponCheckData>.Failed { Failure: { Kind: not FailureKind.NoSuchId } problem } ? problem : null;
    }

    private static object Owner(object condition) => new { user = condition };
}
