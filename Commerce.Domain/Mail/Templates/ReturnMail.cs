using System.Text.Json;
using Commerce.Domain.Data;
using Commerce.Domain.Returns;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Mail.Templates;

/// <summary>Tells who sends something back how far it got: asked for, let come or turned down, received, called off, ended.</summary>
internal sealed class ReturnMail(ShopOptions shop) : IMailTemplate
{
    public const string Name = "RETURN_CHANGED";

    public string Kind => Name;

    /// <summary>Files the mail with the return's step.</summary>
    /// <param name="request">Saved, with its order.</param>
    public static void Enqueue(CommerceDbContext context, Return request) =>
        Mails.Enqueue(context, Name, request.Order!.Email, request.Order.UserId, new { returnId = request.Id, status = EnumText.Of(request.Status) });

    public async Task<MailDraft?> WriteAsync(QueuedMail mail, CommerceDbContext context, CancellationToken cancellationToken)
    {
        using var arguments = JsonDocument.Parse(mail.Arguments);
        var id = arguments.RootElement.GetProperty("returnId").GetInt32();
        // As it was then: a mail that comes late does not tell of what came after it.
        var status = EnumText.Parse<ReturnStatus>(arguments.RootElement.GetProperty("status").GetString()!);
        var request = await context.Returns.AsNoTracking().Include(row => row.Order).Include(row => row.Items).ThenInclude(item => item.OrderItem).AsSplitQuery()
            .FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (request?.Order is not { } order || TextOf(status, order.OrderNumber) is not var (subject, text)) return null;
        var draft = new MailDraft(mail.Recipient, subject).Say(text);
        if (request.Message is { } message && status is ReturnStatus.Approved or ReturnStatus.Rejected or ReturnStatus.Closed) draft.Say(message);
        if (status == ReturnStatus.Approved && request.ReturnShippingCents > 0)
            draft.Say($"{Currency.Write(request.ReturnShippingCents, order.CurrencyCode)} for the way back are taken off what is paid back.");
        return draft.Table(request.Items.OrderBy(item => item.OrderItemId).Select(item => (item.OrderItem!.ProductName, $"{item.Quantity}")))
            .Link("See the order", shop.PageOf($"orders/{order.OrderNumber}"));
    }

    /// <summary>Null where another mail says it: that money is on its way back.</summary>
    private static (string Subject, string Text)? TextOf(ReturnStatus status, string number) => status switch
    {
        ReturnStatus.Requested => ($"your return of order {number}", $"You want to send these back, of your order {number}. We tell you soon whether and how."),
        ReturnStatus.Approved => ($"your return of order {number} can come", $"You can send these back, of your order {number}."),
        ReturnStatus.Rejected => ($"your return of order {number}", $"We cannot take these back, of your order {number}."),
        ReturnStatus.Received => ($"your return of order {number} has arrived", $"These have arrived here, of your order {number}. What goes back to you follows."),
        ReturnStatus.Cancelled => ($"your return of order {number} was called off", $"These stay with you, of your order {number}."),
        ReturnStatus.Closed => ($"your return of order {number} has ended", $"Nothing is paid back for these, of your order {number}."),
        ReturnStatus.Refunded => null,
    };
}
