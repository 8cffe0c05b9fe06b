using System.Globalization;

namespace Commerce.Domain.Customers;

/// <summary>Who shops: somebody signed in, or the guest of a session.</summary>
public abstract record Shopper
{
    private Shopper()
    {
    }

    /// <summary>Whose idempotency keys are used.</summary>
    public abstract string KeyOwner { get; }

    /// <summary>Somebody who is signed in.</summary>
    public sealed record Customer(int UserId) : Shopper
    {
        public override string KeyOwner => string.Create(CultureInfo.InvariantCulture, $"user:{UserId}");
    }

    /// <summary>Somebody unknown, by the session that was opened for them.</summary>
    public sealed record Guest(int SessionId) : Shopper
    {
        public override string KeyOwner => string.Create(CultureInfo.InvariantCulture, $"session:{SessionId}");
    }
}
