using System.Text.Json;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Mail.Templates;

/// <summary>Invites somebody into the staff. The link is made when the mail is written; one written again has another, and the one before ends.</summary>
internal sealed class StaffInvitationMail(ShopOptions shop, TimeProvider clock) : IMailTemplate
{
    public const string Name = "STAFF_INVITATION";

    public string Kind => Name;

    public async Task<MailDraft?> WriteAsync(QueuedMail mail, CommerceDbContext context, CancellationToken cancellationToken)
    {
        var id = JsonDocument.Parse(mail.Arguments).RootElement.GetProperty("invitationId").GetInt32();
        var invitation = await context.StaffInvitations.Include(row => row.InvitedBy).FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (invitation?.IsOpenAt(clock.GetUtcNow().UtcDateTime) != true) return null;
        var secret = Secrets.New("cmt");
        invitation.TokenHash = Secrets.Hash(secret);
        return new MailDraft(mail.Recipient, "you are invited to the staff")
            .Say("Hello,")
            .Say($"{invitation.InvitedBy!.FirstName} {invitation.InvitedBy.LastName} invites you to work at the desk of {shop.Name}.")
            .Link("Open your account", new Uri(shop.AdminUrl, $"accept-invitation?token={Uri.EscapeDataString(secret)}"))
            .Say("The link works once, for seven days. If you do not know what this is about, ignore this mail.");
    }
}
