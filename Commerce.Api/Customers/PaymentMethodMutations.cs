using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Customers;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Customers;

/// <summary>Saved means of payment; each person's own.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class PaymentMethodMutations
{
    /// <summary>Saves a means of payment. A full card number is refused in whichever field. The first one becomes the default.</summary>
    /// <param name="paymentTypeId">What kind it is; one of `paymentTypes`.</param>
    /// <param name="accountNumberLast4">The last four digits.</param>
    /// <param name="cardType">The card's brand.</param>
    /// <param name="expirationMonth">`01` to `12`; with the year or not at all.</param>
    /// <param name="expirationYear">Four digits.</param>
    /// <param name="accountHolderName">Whose account it is.</param>
    /// <param name="billingAddressId">Where invoices go; an address of one's own.</param>
    /// <param name="gatewayToken">What the payment gateway's form gave for the card; never shown again.</param>
    /// <param name="makeDefault">Whether it is used from now on unless another is chosen.</param>
    [Authorize(Policy = Policies.ProfileWrite)]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<InvalidLast4Error>]
    [Error<InvalidExpiryError>]
    [Error<CardExpiredError>]
    [Error<PaymentTypeNotFoundError>]
    [Error<AddressNotFoundError>]
    [Error<LimitReachedError>]
    public async Task<PaymentMethod> AddPaymentMethodAsync(
        [ID<PaymentType>] int paymentTypeId, string? accountNumberLast4, string? cardType, string? expirationMonth, string? expirationYear,
        string? accountHolderName, [ID<Address>] int? billingAddressId, string? gatewayToken, [DefaultValue(false)] bool makeDefault,
        Wallet wallet, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        var reach = accessor.GetOwnReach();
        var card = new SavedCard(
            paymentTypeId, accountNumberLast4, cardType, expirationMonth, expirationYear, accountHolderName, billingAddressId, gatewayToken);
        var saved = await wallet.AddAsync(reach.UserId, card, makeDefault, reach, cancellationToken);
        return await context.LoadAsync<PaymentMethod>(saved.Id) ?? saved;
    }

    /// <summary>Makes a means of payment the default, instead of any other.</summary>
    /// <param name="id">The means of payment.</param>
    [Authorize(Policy = Policies.ProfileWrite)]
    [Error<PaymentMethodNotFoundError>]
    public async Task<PaymentMethod> SetDefaultPaymentMethodAsync(
        [ID<PaymentMethod>] int id, Wallet wallet, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        var changed = await wallet.MakeDefaultAsync(id, accessor.GetOwnReach(), cancellationToken);
        return await context.LoadAsync<PaymentMethod>(id) ?? changed;
    }

    /// <summary>Takes a means of payment out. One that orders were paid with stays as their record, switched off. After the default none is.</summary>
    /// <param name="id">The means of payment.</param>
    [Authorize(Policy = Policies.ProfileWrite)]
    [Error<PaymentMethodNotFoundError>]
    public async Task<PaymentMethod> RemovePaymentMethodAsync(
        [ID<PaymentMethod>] int id, Wallet wallet, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        var removed = await wallet.RemoveAsync(id, accessor.GetOwnReach(), cancellationToken);
        return await context.LoadAsync<PaymentMethod>(id) ?? removed;
    }
}
