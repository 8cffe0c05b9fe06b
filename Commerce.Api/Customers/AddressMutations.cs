using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Customers;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Customers;

/// <summary>The address book: one's own, or a customer's for those who serve them.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class AddressMutations
{
    /// <summary>Enters an address. The first one becomes the primary one.</summary>
    /// <param name="userId">Whose it is; who is signed in when not given.</param>
    /// <param name="address">The address.</param>
    /// <param name="makePrimary">Whether goods go there from now on unless another address is chosen.</param>
    [Authorize(Policy = Policies.ProfileWrite)]
    [Error<UserNotFoundError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<InvalidCountryError>]
    [Error<InvalidStateError>]
    [Error<InvalidPostalCodeError>]
    [Error<InvalidPhoneError>]
    [Error<LimitReachedError>]
    public async Task<Address> CreateAddressAsync(
        [ID<User>] int? userId, EnteredAddress address, [DefaultValue(false)] bool makePrimary,
        AddressBook addresses, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        var reach = accessor.GetAccountReach();
        var entered = await addresses.CreateAsync(userId ?? reach.UserId, address, makePrimary, reach, cancellationToken);
        return await context.LoadAsync<Address>(entered.Id) ?? entered;
    }

    /// <summary>Writes another address over one, whole. What was sent there before keeps its own copy.</summary>
    /// <param name="id">The address.</param>
    /// <param name="address">What it is from now on.</param>
    [Authorize(Policy = Policies.ProfileWrite)]
    [Error<AddressNotFoundError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<InvalidCountryError>]
    [Error<InvalidStateError>]
    [Error<InvalidPostalCodeError>]
    [Error<InvalidPhoneError>]
    public async Task<Address> UpdateAddressAsync(
        [ID<Address>] int id, EnteredAddress address, AddressBook addresses, IHttpContextAccessor accessor, IResolverContext context,
        CancellationToken cancellationToken)
    {
        var changed = await addresses.UpdateAsync(id, address, accessor.GetAccountReach(), cancellationToken);
        return await context.LoadAsync<Address>(id) ?? changed;
    }

    /// <summary>Makes an address the primary one, instead of any other.</summary>
    /// <param name="id">The address.</param>
    [Authorize(Policy = Policies.ProfileWrite)]
    [Error<AddressNotFoundError>]
    public async Task<Address> SetPrimaryAddressAsync(
        [ID<Address>] int id, AddressBook addresses, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        var changed = await addresses.MakePrimaryAsync(id, accessor.GetAccountReach(), cancellationToken);
        return await context.LoadAsync<Address>(id) ?? changed;
    }

    /// <summary>Takes an address out of the book. One that orders went to is archived. After the primary one none is, until another is chosen.</summary>
    /// <param name="id">The address.</param>
    [Authorize(Policy = Policies.ProfileWrite)]
    [Error<AddressNotFoundError>]
    public async Task<Address> DeleteAddressAsync(
        [ID<Address>] int id, AddressBook addresses, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        var removed = await addresses.RemoveAsync(id, accessor.GetAccountReach(), cancellationToken);
        return await context.LoadAsync<Address>(id) ?? removed;
    }
}
