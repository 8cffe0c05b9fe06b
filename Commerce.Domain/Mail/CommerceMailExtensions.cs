using Commerce.Domain.Data;
using Commerce.Domain.Mail.Templates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Commerce.Domain.Mail;

/// <summary>Registers mails: how they are written, and who takes them.</summary>
public static class CommerceMailExtensions
{
    /// <summary>Registers the shop's mails. They go through <see cref="IMailer"/>, which can be registered before to go another way.</summary>
    public static IServiceCollection AddCommerceMail(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => ShopOptions.From(provider.GetService<IConfiguration>()));
        services.TryAddSingleton(provider => MailOptions.From(provider.GetService<IConfiguration>()));
        services.TryAddSingleton<IMailer>(provider => provider.GetRequiredService<MailOptions>() is { Smtp: { } server } options
            ? new SmtpMailer(server, options)
            : new FolderMailer(
                Path.Combine(provider.GetRequiredService<DataOptions>().Folder, "mail"),
                provider.GetRequiredService<MailOptions>(),
                provider.GetRequiredService<TimeProvider>()));
        services.AddJobHandler<MailSender>();
        services.AddMailTemplate<ConfirmEmailMail>();
        services.AddMailTemplate<AccountExistsMail>();
        services.AddMailTemplate<ChangeEmailMail>();
        services.AddMailTemplate<EmailChangeNotice>();
        services.AddMailTemplate<ResetPasswordMail>();
        services.AddMailTemplate<PasswordChangedNotice>();
        services.AddMailTemplate<AccountErasedNotice>();
        services.AddMailTemplate<StaffInvitationMail>();
        services.AddMailTemplate<TwoFactorNotice>();
        services.AddMailTemplate<OrderConfirmationMail>();
        services.AddMailTemplate<OrderChangedMail>();
        services.AddMailTemplate<RefundMail>();
        services.AddMailTemplate<ShipmentSentMail>();
        services.AddMailTemplate<ShipmentDeliveredMail>();
        services.AddMailTemplate<ReturnMail>();
        return services;
    }

    /// <summary>Registers the template of one kind of mail.</summary>
    public static IServiceCollection AddMailTemplate<TTemplate>(this IServiceCollection services) where TTemplate : class, IMailTemplate =>
        services.AddScoped<IMailTemplate, TTemplate>();
}
