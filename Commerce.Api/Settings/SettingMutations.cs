using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Customers;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Orders;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Settings;

/// <summary>Taxes, ways to ship and ways to pay: what administrators set.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class SettingMutations
{
    /// <summary>Enters a tax. All taxes of an address add up.</summary>
    /// <param name="taxRate">The tax.</param>
    [Authorize(Policy = Policies.SettingsWrite)]
    [Error<InvalidSettingError>]
    [Error<NameTakenError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<DatabaseUnavailableError>]
    public async Task<TaxRate?> CreateTaxRateAsync(
        EnteredTaxRate taxRate, TaxRateBook taxes, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<TaxRate>(await taxes.CreateAsync(taxRate, RequestClient.ActorOf(accessor), cancellationToken));

    /// <summary>Writes another tax over one, whole. Rate, region and beginning of one that orders were taxed with stay: end it, and enter another.</summary>
    /// <param name="id">The tax.</param>
    /// <param name="taxRate">What it is from now on.</param>
    [Authorize(Policy = Policies.SettingsWrite)]
    [Error<SettingNotFoundError>]
    [Error<InvalidSettingError>]
    [Error<NameTakenError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<DatabaseUnavailableError>]
    public async Task<TaxRate?> UpdateTaxRateAsync(
        [ID<TaxRate>] int id, EnteredTaxRate taxRate, TaxRateBook taxes, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<TaxRate>(await taxes.UpdateAsync(id, taxRate, RequestClient.ActorOf(accessor), cancellationToken));

    /// <summary>Offers another way to ship.</summary>
    /// <param name="shippingOption">The way to ship.</param>
    [Authorize(Policy = Policies.SettingsWrite)]
    [Error<InvalidSettingError>]
    [Error<NameTakenError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<DatabaseUnavailableError>]
    public async Task<ShippingOption?> CreateShippingOptionAsync(
        EnteredShippingOption shippingOption, ShippingOptionBook options, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<ShippingOption>(await options.SaveAsync(null, shippingOption, RequestClient.ActorOf(accessor), cancellationToken));

    /// <summary>Writes another way to ship over one, whole. Orders keep what they paid for it.</summary>
    /// <param name="id">The way to ship.</param>
    /// <param name="shippingOption">What it is from now on.</param>
    [Authorize(Policy = Policies.SettingsWrite)]
    [Error<SettingNotFoundError>]
    [Error<InvalidSettingError>]
    [Error<NameTakenError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<DatabaseUnavailableError>]
    public async Task<ShippingOption?> UpdateShippingOptionAsync(
        [ID<ShippingOption>] int id, EnteredShippingOption shippingOption,
        ShippingOptionBook options, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<ShippingOption>(await options.SaveAsync(id, shippingOption, RequestClient.ActorOf(accessor), cancellationToken));

    /// <summary>Offers another way to pay.</summary>
    /// <param name="paymentType">The way to pay.</param>
    [Authorize(Policy = Policies.SettingsWrite)]
    [Error<NameTakenError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<DatabaseUnavailableError>]
    public async Task<PaymentType?> CreatePaymentTypeAsync(
        EnteredPaymentType paymentType, PaymentTypeBook types, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<PaymentType>(await types.SaveAsync(null, paymentType, RequestClient.ActorOf(accessor), cancellationToken));

    /// <summary>Writes another way to pay over one, whole.</summary>
    /// <param name="id">The way to pay.</param>
    /// <param name="paymentType">What it is from now on.</param>
    [Authorize(Policy = Policies.SettingsWrite)]
    [Error<SettingNotFoundError>]
    [Error<NameTakenError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<DatabaseUnavailableError>]
    public async Task<PaymentType?> UpdatePaymentTypeAsync(
        [ID<PaymentType>] int id, EnteredPaymentType paymentType,
        PaymentTypeBook types, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<PaymentType>(await types.SaveAsync(id, paymentType, RequestClient.ActorOf(accessor), cancellationToken));
}
