using Commerce.Domain.Customers;
using HotChocolate;
using HotChocolate.Types;

namespace Commerce.Api.Customers;

/// <summary>Fields of <see cref="Address"/> that are worked out or read apart.</summary>
[ExtendObjectType<Address>]
public sealed class AddressFields
{
    /// <summary>Whether it is the user's primary address.</summary>
    public Task<bool> GetIsDefaultAsync([Parent] Address address, IsDefaultByAddress defaults, CancellationToken cancellationToken) =>
        defaults.LoadAsync(address.Id, cancellationToken);
}
