using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Customers;
using HotChocolate.Authorization;
using HotChocolate.Data;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Customers;

/// <summary>What can be read of customers from the top.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class UserQueries
{
    /// <summary>People known to the shop. For those who serve customers.</summary>
    [Authorize(Policy = Policies.Customers)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<User> GetUsers(ShopView shop) => shop.All<User>();

    /// <summary>A person by global id: oneself, or anybody for those who serve customers.</summary>
    /// <param name="id">The person's global id.</param>
    [Authorize]
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<User> GetUser([ID<User>] int id, ShopView shop) => shop.All<User>().Where(user => user.Id == id);

    /// <summary>Everybody's addresses. For those who serve customers.</summary>
    [Authorize(Policy = Policies.Customers)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<Address> GetAddresses(ShopView shop) => shop.All<Address>();

    /// <summary>Everybody's means of payment. For those who serve customers.</summary>
    [Authorize(Policy = Policies.Customers)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<PaymentMethod> GetPaymentMethods(ShopView shop) => shop.All<PaymentMethod>();

    /// <summary>Everybody's wishlists. For those who serve customers.</summary>
    [Authorize(Policy = Policies.Customers)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<Wishlist> GetWishlists(ShopView shop) => shop.All<Wishlist>();

    /// <summary>Browsers and devices the shop knows. For administrators.</summary>
    [Authorize(Policy = Policies.Administration)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<Session> GetSessions(ShopView shop) => shop.All<Session>();

    /// <summary>Everybody's API keys. For administrators.</summary>
    [Authorize(Policy = Policies.Administration)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<ApiKey> GetApiKeys(ShopView shop) => shop.All<ApiKey>();

    /// <summary>Who is signed in.</summary>
    [Authorize]
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<User> GetMe(ShopView shop)
    {
        var id = shop.Db.Viewer.UserId;
        return shop.All<User>().Where(user => user.Id == id);
    }

    /// <summary>The ways to pay that the shop offers; staff also see those that are switched off.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<PaymentType> GetPaymentTypes(ShopView shop)
    {
        var all = shop.Db.Viewer.SeesHidden;
        return shop.All<PaymentType>().Where(type => all || type.IsActive);
    }
}
