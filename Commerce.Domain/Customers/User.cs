using Commerce.Domain.Carts;
using Commerce.Domain.Catalog;
using Commerce.Domain.Orders;
using Microsoft.AspNetCore.Identity;

namespace Commerce.Domain.Customers;

/// <summary>A person known to the shop, customer or staff. Email and user name are unique whatever their case.</summary>
public sealed class User : IdentityUser<int>, IHasCreatedAt, IHasUpdatedAt
{
    public string FirstName { get; set; } = "";

    public string LastName { get; set; } = "";

    public Role Role { get; set; } = Role.Customer;

    /// <summary>An inactive user cannot sign in, and their tokens stop working at once.</summary>
    public bool IsActive { get; set; } = true;

    /// <summary>The step of time of the authenticator's last code: neither that one nor an earlier one works again.</summary>
    public long TwoFactorStep { get; set; }

    /// <summary>When the person had the account erased: what is left has no name, because orders refer to it.</summary>
    public DateTime? ErasedAt { get; set; }

    /// <summary>The stored fact behind <c>Address.isDefault</c>.</summary>
    public int? PrimaryAddressId { get; set; }

    public DateTime CreatedAt { get; set; }

    public DateTime UpdatedAt { get; set; }

    public Address? PrimaryAddress { get; set; }

    public Wishlist? Wishlist { get; set; }

    public ICollection<Address> Addresses { get; set; } = [];

    /// <summary>Every cart the user ever had; at most one is active.</summary>
    public ICollection<Cart> Carts { get; set; } = [];

    public ICollection<Order> Orders { get; set; } = [];

    public ICollection<Review> Reviews { get; set; } = [];

    public ICollection<Session> Sessions { get; set; } = [];

    public ICollection<ApiKey> ApiKeys { get; set; } = [];

    public ICollection<PaymentMethod> PaymentMethods { get; set; } = [];
}
