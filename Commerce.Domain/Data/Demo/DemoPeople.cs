using Commerce.Domain.Customers;
using Commerce.Domain.Payments.Embedded;
using Microsoft.AspNetCore.Identity;

namespace Commerce.Domain.Data.Demo;

/// <summary>Staff with documented sign-ins, and customers with addresses and means of payment.</summary>
internal sealed class DemoPeople
{
    private static readonly (string First, string Last, string City, string State, string Country, string PostalCode, string Street)[] Customers =
    [
        ("Grace", "Hopper", "New York", "NY", "US", "10001", "350 5th Ave"),
        ("Alan", "Turing", "San Francisco", "CA", "US", "94105", "1 Market St"),
        ("Katherine", "Johnson", "Los Angeles", "CA", "US", "90012", "200 N Spring St"),
        ("Donald", "Knuth", "Austin", "TX", "US", "78701", "1100 Congress Ave"),
        ("Margaret", "Hamilton", "Seattle", "WA", "US", "98101", "400 Pine St"),
        ("Edsger", "Dijkstra", "Chicago", "IL", "US", "60601", "121 N LaSalle St"),
        ("Barbara", "Liskov", "Boston", "MA", "US", "02108", "24 Beacon St"),
        ("Konrad", "Zuse", "Berlin", "BE", "DE", "10115", "Invalidenstr. 44"),
        ("Emmy", "Noether", "Munich", "BY", "DE", "80331", "Marienplatz 8"),
        ("Carl", "Gauss", "Hamburg", "HH", "DE", "20095", "Rathausmarkt 1"),
        ("Radia", "Perlman", "Portland", "OR", "US", "97204", "1221 SW 4th Ave"),
        ("Niklaus", "Wirth", "Denver", "CO", "US", "80202", "1437 Bannock St"),
        ("Frances", "Allen", "Sacramento", "CA", "US", "95814", "915 I St"),
        ("John", "Backus", "Albany", "NY", "US", "12207", "24 Eagle St"),
        ("Hedy", "Lamarr", "Stuttgart", "BW", "DE", "70173", "Marktplatz 1"),
        ("Tim", "Lee", "Houston", "TX", "US", "77002", "901 Bagby St"),
        ("Shafi", "Goldwasser", "Miami", "FL", "US", "33133", "3500 Pan American Dr"),
        ("Leslie", "Lamport", "Oakland", "CA", "US", "94612", "1 Frank H Ogawa Plaza"),
        ("Mary", "Keller", "Cologne", "NW", "DE", "50667", "Rathausplatz 2"),
    ];

    private readonly DateTime _now;
    private readonly string _passwordHash;

    public DemoPeople(DateTime now)
    {
        _now = now;
        // Hashing is slow on purpose; all demo people share one password, so they share the hash too.
        _passwordHash = new PasswordHasher<User>().HashPassword(new User(), DemoData.Password);
        Card = new PaymentType { Name = "Card", Description = "Credit or debit card", CreatedAt = now.AddDays(-400) };
        PaymentTypes =
        [
            Card,
            new PaymentType { Name = "PayPal", Description = "Pay with a PayPal account", CreatedAt = now.AddDays(-400) },
            new PaymentType { Name = "Invoice", Description = "Pay within 14 days", CreatedAt = now.AddDays(-400) },
            new PaymentType { Name = "Cheque", Description = "No longer taken", IsActive = false, CreatedAt = now.AddDays(-400) },
        ];
        Admin = Person("admin@demo.example", "Ada", "Lovelace", Role.Admin, 390);
        Staff =
        [
            Admin,
            Person("merch@demo.example", "Mia", "Marchand", Role.Merchandiser, 380),
            Person("support@demo.example", "Sam", "Porter", Role.Support, 370),
        ];
        Shoppers =
        [
            Shopper("customer@demo.example", ("Casey", "Customer", "San Diego", "CA", "US", "92101", "202 C St"), 0),
            .. Customers.Select((row, i) => Shopper($"{row.First}.{row.Last}@demo.example".ToLowerInvariant(), row, i + 1)),
        ];
    }

    public PaymentType Card { get; }

    public IReadOnlyList<PaymentType> PaymentTypes { get; }

    public User Admin { get; }

    public IReadOnlyList<User> Staff { get; }

    /// <summary>Each with at least one address, of which the first is to be the primary one.</summary>
    public IReadOnlyList<User> Shoppers { get; }

    private User Shopper(
        string email, (string First, string Last, string City, string State, string Country, string PostalCode, string Street) row, int i)
    {
        var user = Person(email, row.First, row.Last, Role.Customer, 300 - i * 14);
        var address = new Address
        {
            AddressLine1 = row.Street,
            AddressLine2 = i % 4 == 1 ? $"Apt {i + 3}" : null,
            City = row.City,
            State = row.State,
            Country = row.Country,
            PostalCode = row.PostalCode,
            CreatedAt = user.CreatedAt,
            UpdatedAt = user.CreatedAt,
        };
        user.Addresses.Add(address);
        user.PaymentMethods.Add(new PaymentMethod
        {
            PaymentType = Card,
            GatewayToken = EmbeddedTokens.Ok,
            CardType = i % 3 == 0 ? "Mastercard" : "Visa",
            AccountNumberLast4 = $"{4242 + i * 137 % 5000:D4}",
            ExpirationMonth = $"{i % 12 + 1:D2}",
            ExpirationYear = $"{_now.Year + 1 + i % 4}",
            AccountHolderName = $"{row.First} {row.Last}",
            BillingAddress = address,
            IsDefault = true,
            CreatedAt = user.CreatedAt,
            UpdatedAt = user.CreatedAt,
        });
        // The last one closed the account.
        if (row.Last == "Keller") user.IsActive = false;
        return user;
    }

    private User Person(string email, string first, string last, Role role, int daysAgo) => new()
    {
        Email = email,
        NormalizedEmail = email.ToUpperInvariant(),
        UserName = email,
        NormalizedUserName = email.ToUpperInvariant(),
        EmailConfirmed = true,
        LockoutEnabled = true,
        PasswordHash = _passwordHash,
        SecurityStamp = email,
        FirstName = first,
        LastName = last,
        Role = role,
        CreatedAt = _now.AddDays(-daysAgo),
        UpdatedAt = _now.AddDays(-daysAgo),
    };
}
