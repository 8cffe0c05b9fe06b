using Commerce.Domain.Customers;
using HotChocolate.Types;

namespace Commerce.Api.Customers;

/// <summary>How <see cref="TwoFactorSetup"/> is seen in the graph.</summary>
public sealed class TwoFactorSetupType : ObjectType<TwoFactorSetup>
{
    protected override void Configure(IObjectTypeDescriptor<TwoFactorSetup> descriptor)
    {
        descriptor.Description("What an authenticator needs to make codes. Shown here and never again.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(setup => setup.Key).Description("The key in Base32, to be typed.");
        descriptor.Field(setup => setup.Uri).Description("The same as an `otpauth` address, to be opened, or shown as a QR code.");
    }
}
