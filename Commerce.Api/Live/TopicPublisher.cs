using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Notices;
using HotChocolate.Subscriptions;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Live;

/// <summary>Tells subscribers what has changed: those of the thing itself, those of its owner, and those who watch all of them.</summary>
internal sealed class TopicPublisher(ITopicEventSender topics, IDbContextFactory<CommerceDbContext> contexts) : IShopNoticeListener
{
    public async ValueTask OnChangedAsync(IReadOnlyCollection<ShopNotice> notices, CancellationToken cancellationToken)
    {
        foreach (var notice in notices)
        {
            switch (notice)
            {
                case ShopNotice.OrderChanged(var id, var shopper):
                    await SendAsync(id, [ShopTopics.Order(id), ShopTopics.Orders, .. shopper switch
                    {
                        Shopper.Customer(var user) => [ShopTopics.OrdersOf(user)],
                        Shopper.Guest(var session) => [ShopTopics.OrdersOfSession(session)],
                        _ => await OwnerOfOrderAsync(id, cancellationToken),
                    }], cancellationToken);
                    break;
                case ShopNotice.CartChanged(var id, var shopper):
                    await SendAsync(id, [ShopTopics.Cart(id), ShopTopics.Carts, .. shopper switch
                    {
                        Shopper.Customer(var user) => [ShopTopics.CartsOf(user)],
                        Shopper.Guest(var session) => [ShopTopics.CartsOfSession(session)],
                        _ => await HoldersOfCartAsync(id, cancellationToken),
                    }], cancellationToken);
                    break;
                case ShopNotice.FeedChanged(var id):
                    await SendAsync(id, [ShopTopics.Feed(id), ShopTopics.Feeds], cancellationToken);
                    break;
                case ShopNotice.StockChanged(var id):
                    await SendAsync(id, [ShopTopics.StockOf(id), ShopTopics.Stock], cancellationToken);
                    break;
            }
        }
    }

    private async Task SendAsync(int id, IEnumerable<string> names, CancellationToken cancellationToken)
    {
        foreach (var name in names) await topics.SendAsync(name, id, cancellationToken);
    }

    private async Task<IEnumerable<string>> OwnerOfOrderAsync(int id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var owner = await context.Orders.Where(order => order.Id == id).Select(order => new { order.UserId, order.SessionId })
            .FirstOrDefaultAsync(cancellationToken);
        return owner switch
        {
            { UserId: { } user } => [ShopTopics.OrdersOf(user)],
            { SessionId: { } session } => [ShopTopics.OrdersOfSession(session)],
            _ => [],
        };
    }

    private async Task<IEnumerable<string>> HoldersOfCartAsync(int id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var cart = await context.Carts.Where(row => row.Id == id)
            .Select(row => new { row.UserId, Sessions = row.Sessions.Select(session => session.Id).ToList() })
            .FirstOrDefaultAsync(cancellationToken);
        if (cart is null) return [];
        return [.. cart.Sessions.Select(ShopTopics.CartsOfSession), .. cart.UserId is { } user ? (string[])[ShopTopics.CartsOf(user)] : []];
    }
}
