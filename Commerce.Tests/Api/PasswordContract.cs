using Commerce.Domain.Customers;
using Commerce.Domain.Jobs;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Api;

/// <summary>Passwords and addresses that people sign in with, over HTTP and by mail.</summary>
public abstract class PasswordContract(ApiHost api)
{
    private const string Errors = "errors { __typename ... on Error { code message path } }";
    private const string NewPassword = "another long secret";
    private const string Change = $$"""mutation($old: String!, $new: String!) { changePassword(input: { currentPassword: $old, newPassword: $new }) { user { email } {{Errors}} } }""";
    private const string Ask = $$"""mutation($email: String!) { requestPasswordReset(input: { email: $email }) { requested {{Errors}} } }""";
    private const string Reset = $$"""mutation($token: String!, $new: String!) { resetPassword(input: { token: $token, newPassword: $new }) { reset {{Errors}} } }""";
    private const string AskChange = $$"""mutation($email: String!, $password: String!) { requestEmailChange(input: { newEmail: $email, password: $password }) { requested {{Errors}} } }""";
    private const string ConfirmChange = $$"""mutation($token: String!) { confirmEmailChange(input: { token: $token }) { changed {{Errors}} } }""";
    private const string Confirm = $$"""mutation($token: String!) { confirmEmail(input: { token: $token }) { confirmed {{Errors}} } }""";
    private const string Me = "{ me { email userName emailConfirmed } }";

    private Mailbox Mail => new(api);

    [ContractFact]
    public async Task SignUp_MailsALink_ThatConfirmsTheAddressOnce()
    {
        using var person = await Person.SignUpAsync(api);
        Assert.False((await person.AskAsync(Me)).Data("me", "emailConfirmed").GetBoolean());
        var token = await Mail.TokenAsync(person.Email, "confirm-email");

        Assert.True((await api.AskAsync(Confirm, new { token })).Data("confirmEmail", "confirmed").GetBoolean());

        Assert.True((await person.AskAsync(Me)).Data("me", "emailConfirmed").GetBoolean());
        Assert.Equal(["INVALID_TOKEN token"], (await api.AskAsync(Confirm, new { token })).Refusals("confirmEmail"));
        Assert.False((await person.AskAsync("mutation { requestEmailConfirmation { requested } }")).Data("requestEmailConfirmation", "requested").GetBoolean());
    }

    [ContractFact]
    public async Task ChangePassword_EndsOtherSessions_AndTellsByMail()
    {
        using var here = await Person.SignUpAsync(api);
        using var elsewhere = await Person.SignInAsync(api, here.Email, Person.Password);

        Assert.Equal(["WRONG_PASSWORD currentPassword"], (await here.AskAsync(Change, new { old = "a wrong one", @new = NewPassword })).Refusals("changePassword"));
        Assert.Equal(["WEAK_PASSWORD newPassword"], (await here.AskAsync(Change, new { old = Person.Password, @new = "short" })).Refusals("changePassword"));
        Assert.Equal(here.Email, (await here.AskAsync(Change, new { old = Person.Password, @new = NewPassword })).Data("changePassword", "user", "email").GetString());

        Assert.False((await here.AskAsync(Me)).HasErrors);
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await elsewhere.AskAsync(Me)).Codes);
        Assert.NotEmpty(await api.SignInAsync(here.Email, NewPassword));
        await Mail.WaitAsync(here.Email, "was changed");
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await api.AskAsync(Change, new { old = "x", @new = "y" })).Codes);
    }

    [ContractFact]
    public async Task ChangePassword_GuessedAtTooOften_LocksTheAccount()
    {
        using var person = await Person.SignUpAsync(api);
        for (var i = 0; i < 5; i++) await person.AskAsync(Change, new { old = $"guess {i}", @new = NewPassword });

        Assert.Equal(["ACCOUNT_LOCKED"], (await person.AskAsync(Change, new { old = Person.Password, @new = NewPassword })).Refusals("changePassword"));
    }

    [ContractFact]
    public async Task Reset_ByMail_WorksOnceAndEndsAllSessions()
    {
        using var person = await Person.SignUpAsync(api);
        var asked = await api.AskAsync(Ask, new { email = person.Email.ToUpperInvariant() });
        var token = await Mail.TokenAsync(person.Email, "reset-password");

        Assert.True(asked.Data("requestPasswordReset", "requested").GetBoolean());
        Assert.Equal(["WEAK_PASSWORD newPassword"], (await api.AskAsync(Reset, new { token, @new = "short" })).Refusals("resetPassword"));
        Assert.True((await api.AskAsync(Reset, new { token, @new = NewPassword })).Data("resetPassword", "reset").GetBoolean());

        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await person.AskAsync(Me)).Codes);
        Assert.NotEmpty(await api.SignInAsync(person.Email, NewPassword));
        Assert.Equal(["INVALID_TOKEN token"], (await api.AskAsync(Reset, new { token, @new = "yet another secret" })).Refusals("resetPassword"));
        Assert.Equal(["INVALID_TOKEN token"], (await api.AskAsync(Reset, new { token = "nonsense", @new = NewPassword })).Refusals("resetPassword"));
    }

    [ContractFact]
    public async Task Reset_TokenUsedTwiceAtOnce_WorksOnce()
    {
        using var person = await Person.SignUpAsync(api);
        await api.AskAsync(Ask, new { email = person.Email });
        var token = await Mail.TokenAsync(person.Email, "reset-password");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => api.AskAsync(Reset, new { token, @new = $"{NewPassword} {i}" })));

        Assert.Single(answers, answer => !answer.Refusals("resetPassword").Any());
        Assert.Equal(3, answers.Count(answer => answer.Refusals("resetPassword").SequenceEqual(["INVALID_TOKEN token"])));
    }

    [ContractFact]
    public async Task Reset_OfAnAddressThatNobodyHas_AnswersTheSameAndMailsNothing()
    {
        var unknown = $"nobody{Guid.NewGuid():N}@example.com";
        using var person = await Person.SignUpAsync(api);
        var known = await api.AskAsync(Ask, new { email = person.Email });
        var answer = await api.AskAsync(Ask, new { email = unknown });
        await Mail.TokenAsync(person.Email, "reset-password");
        await QuietAsync();

        Assert.Equal(known.ToString(), answer.ToString());
        Assert.Empty(Mail.Of(unknown));
        Assert.Equal(["INVALID_EMAIL email"], (await api.AskAsync(Ask, new { email = "no one" })).Refusals("requestPasswordReset"));
    }

    [ContractFact]
    public async Task Reset_AskedForAgainAndAgain_MailsOnce()
    {
        using var person = await Person.SignUpAsync(api);
        for (var i = 0; i < 4; i++) await api.AskAsync(Ask, new { email = person.Email });
        var token = await Mail.TokenAsync(person.Email, "reset-password");
        await QuietAsync();

        Assert.Single(Mail.Of(person.Email), mail => mail.Contains("reset-password", StringComparison.Ordinal));
        Assert.Empty((await api.AskAsync(Reset, new { token, @new = NewPassword })).Refusals("resetPassword"));
    }

    [ContractFact]
    public async Task EmailChange_IsMadeByTheNewAddress_AndToldToTheOldOne()
    {
        using var person = await Person.SignUpAsync(api);
        var email = $"new{Guid.NewGuid():N}@example.com";
        Assert.True((await person.AskAsync(AskChange, new { email, password = Person.Password })).Data("requestEmailChange", "requested").GetBoolean());
        var token = await Mail.TokenAsync(email, "confirm-email-change");
        var notice = await Mail.WaitAsync(person.Email, "about to change");
        Assert.DoesNotContain(email, notice, StringComparison.Ordinal);
        Assert.Equal(person.Email, (await person.AskAsync(Me)).Data("me", "email").GetString());

        Assert.True((await api.AskAsync(ConfirmChange, new { token })).Data("confirmEmailChange", "changed").GetBoolean());

        var me = (await person.AskAsync(Me)).Data("me");
        Assert.Equal((email, email, true), (me.GetProperty("email").GetString(), me.GetProperty("userName").GetString(), me.GetProperty("emailConfirmed").GetBoolean()));
        Assert.NotEmpty(await api.SignInAsync(email, Person.Password));
        Assert.Equal(["INVALID_TOKEN token"], (await api.AskAsync(ConfirmChange, new { token })).Refusals("confirmEmailChange"));
    }

    [ContractFact]
    public async Task EmailChange_WhatCannotBe_IsRefused()
    {
        using var person = await Person.SignUpAsync(api);
        async Task<IEnumerable<string>> RefusalsAsync(string email, string password) => (await person.AskAsync(AskChange, new { email, password })).Refusals("requestEmailChange");

        Assert.Equal(["WRONG_PASSWORD password"], await RefusalsAsync("a@example.com", "wrong password"));
        Assert.Equal(["INVALID_EMAIL newEmail"], await RefusalsAsync("a b@example.com", Person.Password));
        Assert.Equal(["EMAIL_TAKEN newEmail"], await RefusalsAsync("CUSTOMER@demo.example", Person.Password));
        Assert.Equal(["EMAIL_TAKEN newEmail"], await RefusalsAsync(person.Email, Person.Password));
    }

    [ContractFact]
    public async Task EmailChange_AddressTakenMeanwhile_IsRefusedAndChangesNothing()
    {
        using var person = await Person.SignUpAsync(api);
        var email = $"race{Guid.NewGuid():N}@example.com";
        await person.AskAsync(AskChange, new { email, password = Person.Password });
        var token = await Mail.TokenAsync(email, "confirm-email-change");
        await api.AskAsync(
            "mutation($email: String!) { signUp(input: { email: $email, password: \"long enough indeed\", firstName: \"A\", lastName: \"B\" }) { user { id } } }", new { email });

        Assert.Equal(["EMAIL_TAKEN token"], (await api.AskAsync(ConfirmChange, new { token })).Refusals("confirmEmailChange"));
        Assert.Equal(person.Email, (await person.AskAsync(Me)).Data("me", "email").GetString());
    }

    [ContractFact]
    public async Task NewPassword_EndsWhatAThiefAskedFor()
    {
        using var person = await Person.SignUpAsync(api);
        var email = $"thief{Guid.NewGuid():N}@example.com";
        await person.AskAsync(AskChange, new { email, password = Person.Password });
        var token = await Mail.TokenAsync(email, "confirm-email-change");
        await person.AskAsync(Change, new { old = Person.Password, @new = NewPassword });

        Assert.Equal(["INVALID_TOKEN token"], (await api.AskAsync(ConfirmChange, new { token })).Refusals("confirmEmailChange"));
    }

    [ContractFact]
    public async Task Tokens_AreNowhere_ButInTheMail()
    {
        using var person = await Person.SignUpAsync(api);
        await api.AskAsync(Ask, new { email = person.Email });
        var token = await Mail.TokenAsync(person.Email, "reset-password");
        await using var db = api.Database.NewContext();

        Assert.True(await db.AccountTokens.AnyAsync(row => row.TokenHash == Secrets.Hash(token)));
        var jobs = await db.Jobs.Where(job => job.JobType == "mail").ToListAsync();
        Assert.NotEmpty(jobs);
        Assert.DoesNotContain(jobs, job => $"{job.Payload}{job.Result}{job.Error}".Contains(token, StringComparison.Ordinal));
        Assert.DoesNotContain(jobs, job => $"{job.Payload}{job.Result}{job.Error}".Contains(person.Email, StringComparison.Ordinal));
    }

    /// <summary>Until no mail waits any more.</summary>
    private async Task QuietAsync()
    {
        await using var db = api.Database.NewContext();
        while (await db.Jobs.AnyAsync(job => job.JobType == "mail" && (job.Status == JobStatus.Pending || job.Status == JobStatus.Running))) await Task.Delay(50);
    }
}

public sealed class SqlitePasswordTests(SqliteApi api) : PasswordContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresPasswordTests(PostgresApi api) : PasswordContract(api), IClassFixture<PostgresApi>;
