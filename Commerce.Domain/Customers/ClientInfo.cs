namespace Commerce.Domain.Customers;

/// <summary>Where a request comes from, as far as it is known.</summary>
public sealed record ClientInfo(string? IpAddress = null, string? UserAgent = null);
