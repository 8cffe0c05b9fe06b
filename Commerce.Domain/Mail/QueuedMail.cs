using Commerce.Domain.Customers;
using Commerce.Domain.Jobs;

namespace Commerce.Domain.Mail;

/// <summary>
/// A mail that waits to be written and sent. Its job only refers to it: whom the shop writes to is personal and stays out of the list of jobs.
/// The row goes when the mail has gone.
/// </summary>
public sealed class QueuedMail : IHasCreatedAt
{
    public int Id { get; set; }

    public int JobId { get; set; }

    /// <summary>Names the <see cref="IMailTemplate"/>.</summary>
    public string Kind { get; set; } = "";

    public string Recipient { get; set; } = "";

    /// <summary>Whose mail it is, where the shop knows; erased with the account.</summary>
    public int? UserId { get; set; }

    /// <summary>What the template needs to know, as JSON; never a secret.</summary>
    public string Arguments { get; set; } = "{}";

    public DateTime CreatedAt { get; set; }

    public Job? Job { get; set; }

    public User? User { get; set; }
}
