using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Text;
using Commerce.Domain;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Jobs;
using Commerce.Domain.Mail;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Domain;

/// <summary>Mails survive what breaks on their way, and tokens their time and no longer.</summary>
public abstract class MailContract(DatabaseFixture database)
{
    private const string Password = "correct horse battery";

    [ContractFact]
    public async Task Mail_ServerDown_IsSentLater()
    {
        var user = await SignUpAsync();
        var mailer = new BrokenMailer { IsDown = true };
        var first = await JobAsync(user);
        await Assert.ThrowsAsync<MailNotTakenException>(() => SendAsync(first, mailer));
        await using var context = database.NewContext();
        Assert.True(await context.QueuedMails.AnyAsync(mail => mail.JobId == first.Id));
        mailer.IsDown = false;

        await SendAsync(first, mailer);
        await SendAsync(first, mailer);

        var mail = Assert.Single(mailer.Sent);
        Assert.Equal(user.Email, mail.Recipient);
        Assert.Contains("Ada &lt;b&gt;", mail.Html, StringComparison.Ordinal);
        Assert.Contains("Ada <b>", mail.Text, StringComparison.Ordinal);
        Assert.False(await context.QueuedMails.AnyAsync(row => row.JobId == first.Id));
    }

    [ContractFact]
    public async Task Mail_WaitsForItsTransaction()
    {
        await using var context = database.NewContext();
        var before = await context.Jobs.CountAsync();
        Mails.Enqueue(context, "NONSENSE", "a@example.com");
        Assert.Equal(before, await context.Jobs.CountAsync());
        await context.SaveChangesAsync();

        var job = await context.Jobs.OrderByDescending(row => row.Id).FirstAsync();
        Assert.Equal("{}", job.Payload);
        await Assert.ThrowsAsync<JobFailedException>(() => SendAsync(job, new BrokenMailer()));
    }

    [ContractFact]
    public async Task Token_AfterItsTime_IsWorthless()
    {
        var user = await SignUpAsync();
        var passwords = Scope().GetRequiredService<Passwords>();
        await passwords.RequestResetAsync(user.Email!);
        var mailer = new BrokenMailer();
        await SendAsync(await LastJobAsync(), mailer);
        var token = TokenOf(mailer.Sent[0]);
        database.Clock.Advance(TimeSpan.FromMinutes(61));

        await Assert.ThrowsAsync<InvalidTokenException>(() => passwords.ResetAsync(token, "another long secret"));
        await passwords.RequestResetAsync(user.Email!);
        await SendAsync(await LastJobAsync(), mailer);
        database.Clock.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal(user.Id, (await passwords.ResetAsync(TokenOf(mailer.Sent[1]), "another long secret")).Id);
    }

    [ContractFact]
    public async Task Folder_MailIsWritten_Whole()
    {
        var folder = Path.Combine(database.Get<DataOptions>().Folder, "outbox");
        using var mailer = new FolderMailer(folder, new MailOptions(new MailAddress("shop@shop.example", "Café"), null), database.Clock);

        await mailer.SendAsync(new OutgoingMail("ada@example.com", "Grüße", "plain", "<p>rich</p>"), default);

        var eml = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(folder)));
        Assert.Empty(Directory.GetDirectories(folder));
        Assert.Contains("To: ada@example.com", eml, StringComparison.Ordinal);
        Assert.Contains("multipart/alternative", eml, StringComparison.Ordinal);
        Assert.Contains("Auto-Submitted: auto-generated", eml, StringComparison.OrdinalIgnoreCase);
    }

    [ContractFact]
    public async Task Folder_DraftsOfProcessesThatWereKilled_AreCleanedUp()
    {
        var folder = Path.Combine(database.Get<DataOptions>().Folder, "outbox-of-killed");
        var (dead, alive) = (Directory.CreateDirectory(folder + ".drafts-dead"), Directory.CreateDirectory(folder + ".drafts-alive"));
        await File.WriteAllTextAsync(Path.Combine(dead.FullName, "half.eml"), "To:");
        Directory.SetLastWriteTimeUtc(dead.FullName, DateTime.UtcNow.AddHours(-2));
        using var mailer = new FolderMailer(folder, new MailOptions(new MailAddress("shop@shop.example"), null), database.Clock);

        await mailer.SendAsync(new OutgoingMail("ada@example.com", "Hello", "plain", "<p>rich</p>"), default);

        Assert.False(Directory.Exists(dead.FullName));
        Assert.True(Directory.Exists(alive.FullName));
        Assert.Single(Directory.GetFiles(folder));
    }

    [ContractFact]
    public async Task Smtp_ServerTakesIt_OrSaysWhyNot()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var port = ((IPEndPoint)server.LocalEndpoint).Port;
        var mailer = new SmtpMailer(new SmtpOptions("127.0.0.1", port, StartTls: false, null, null), new MailOptions(new MailAddress("shop@shop.example"), null));
        var mail = new OutgoingMail("ada@example.com", "Hello", "plain", "<p>rich</p>");

        var taken = ServeAsync(server, refuses: false);
        await mailer.SendAsync(mail, default);
        Assert.Contains("Subject: Hello", await taken, StringComparison.Ordinal);

        var refused = ServeAsync(server, refuses: true);
        var refusal = await Assert.ThrowsAsync<MailNotTakenException>(() => mailer.SendAsync(mail, default));
        await refused;
        Assert.DoesNotContain("ada@example.com", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("MailboxUnavailable", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Shop:StorefrontUrl", "shop.example")]
    [InlineData("Shop:Name", "a\nb")]
    [InlineData("Mail:From", "nobody")]
    [InlineData("Mail:Smtp:Port", "x")]
    [InlineData("Mail:Smtp:StartTls", "maybe")]
    public void Setting_ThatCannotBe_IsNamed(string name, string value)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Mail:Smtp:Host", "mail.example"), new(name, value)]).Build();

        Assert.Contains(name, Assert.Throws<SettingException>(() =>
        {
            ShopOptions.From(configuration);
            MailOptions.From(configuration);
        }).Message, StringComparison.Ordinal);
    }

    private IServiceProvider Scope() => database.Services.CreateScope().ServiceProvider;

    private async Task<User> SignUpAsync() => (await Scope().GetRequiredService<SignUp>()
        .ExecuteAsync(new SignUpRequest($"mail{Make.Next()}@example.com", Password, "Ada <b>", "Lovelace")))!;

    private async Task<Job> JobAsync(User user)
    {
        await using var context = database.NewContext();
        return await context.QueuedMails.Where(mail => mail.UserId == user.Id).Select(mail => mail.Job!).SingleAsync();
    }

    private async Task<Job> LastJobAsync()
    {
        await using var context = database.NewContext();
        return await context.QueuedMails.OrderByDescending(mail => mail.Id).Select(mail => mail.Job!).FirstAsync();
    }

    private Task SendAsync(Job job, IMailer mailer)
    {
        var services = Scope();
        return new MailSender(
            database.Get<IDbContextFactory<CommerceDbContext>>(), database.Get<ShopWrites>(), services.GetServices<IMailTemplate>(), mailer, ShopOptions.Default).HandleAsync(job, default);
    }

    private static string TokenOf(OutgoingMail mail)
    {
        var start = mail.Text.IndexOf("?token=", StringComparison.Ordinal) + 7;
        return mail.Text[start..mail.Text.IndexOf('\n', start)];
    }

    /// <summary>A mail server, as far as one mail needs it.</summary>
    private static async Task<string> ServeAsync(TcpListener listener, bool refuses)
    {
        using var client = await listener.AcceptTcpClientAsync();
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        var mail = new StringBuilder();
        await writer.WriteLineAsync("220 test");
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("RCPT", StringComparison.OrdinalIgnoreCase) && refuses)
            {
                await writer.WriteLineAsync("550 5.1.1 <ada@example.com> unknown");
            }
            else if (line == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                while (await reader.ReadLineAsync() is { } text && text != ".") mail.AppendLine(text);
                await writer.WriteLineAsync("250 taken");
                break;
            }
            else if (line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase))
            {
                await writer.WriteLineAsync("221 bye");
                break;
            }
            else
            {
                await writer.WriteLineAsync("250 ok");
            }
        }

        return mail.ToString();
    }

    private sealed class BrokenMailer : IMailer
    {
        public bool IsDown { get; set; }

        public List<OutgoingMail> Sent { get; } = [];

        public Task SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
        {
            if (IsDown) throw new MailNotTakenException("down");
            Sent.Add(mail);
            return Task.CompletedTask;
        }
    }
}

public sealed class SqliteMailTests(SqliteDatabase database) : MailContract(database), IClassFixture<SqliteDatabase>;

[RequiresPostgres]
public sealed class PostgresMailTests(PostgresDatabase database) : MailContract(database), IClassFixture<PostgresDatabase>;
