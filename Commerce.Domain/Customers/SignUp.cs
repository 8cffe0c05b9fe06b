using Commerce.Domain.Data;
using Commerce.Domain.Mail;
using Commerce.Domain.Mail.Templates;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>Opens an account.</summary>
/// <param name="UserName">The e-mail address when not given.</param>
public sealed record SignUpRequest(string Email, string Password, string FirstName, string LastName, string? UserName = null);

/// <summary>The use case behind <see cref="SignUpRequest"/>.</summary>
public sealed class SignUp(UserManager<User> users, CommerceDbContext context, PasswordCheck passwords, AccountOptions options)
{
    /// <summary>
    /// Creates a customer, and mails a token with which the address is confirmed. Where that comes first, the answer is null, also when the
    /// address or the user name is taken: the address is told by mail.
    /// </summary>
    /// <exception cref="InvalidEmailException" />
    /// <exception cref="EmailTakenException" />
    /// <exception cref="InvalidUserNameException" />
    /// <exception cref="UserNameTakenException" />
    /// <exception cref="WeakPasswordException" />
    /// <exception cref="InvalidTextException">A name.</exception>
    /// <exception cref="AggregateException">Several of these.</exception>
    public async Task<User?> ExecuteAsync(SignUpRequest request)
    {
        if (!options.ConfirmFirst) return await CreateAsync(request, Role.Customer, asksToConfirm: true);
        try
        {
            await CreateAsync(request, Role.Customer, asksToConfirm: true);
        }
        catch (DomainException refusal) when (refusal is EmailTakenException or UserNameTakenException)
        {
            await PretendAsync(request);
        }

        return null;
    }

    /// <summary>Creates a person with any role; for administrators and for setting up the shop.</summary>
    public Task<User> CreateAsync(SignUpRequest request, Role role) => CreateAsync(request, role, asksToConfirm: false);

    private async Task<User> CreateAsync(SignUpRequest request, Role role, bool asksToConfirm)
    {
        var user = new User
        {
            Email = request.Email.Trim(),
            UserName = request.UserName is { Length: > 0 } name ? name.Trim() : request.Email.Trim(),
            FirstName = request.FirstName.Trim(),
            LastName = request.LastName.Trim(),
            Role = role,
            // Who sets the shop up, or invites a colleague, knows whose address it is.
            EmailConfirmed = !asksToConfirm,
        };
        (await FindRefusalsAsync(user, request.Password, request.UserName is { Length: > 0 })).ThrowIfAny();
        try
        {
            // Hashed before the transaction: it takes long, and SQLite has one writer at a time.
            user.PasswordHash = passwords.Hash(user, request.Password);
            await using var transaction = await context.Database.BeginTransactionAsync();
            var result = await users.CreateAsync(user);
            if (!result.Succeeded) throw Refusal(result.Errors.First(), user);
            if (asksToConfirm) Mails.Enqueue(context, ConfirmEmailMail.Name, user.Email, user.Id);
            await context.SaveChangesAsync();
            await transaction.CommitAsync();
            return user;
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            // Somebody signed up with the same name at the same moment. The request's other mutations shall not save it again.
            context.ChangeTracker.Clear();
            throw exception.InnerException!.Message.Contains("Email", StringComparison.Ordinal)
                ? new EmailTakenException(user.Email)
                : new UserNameTakenException(user.UserName);
        }
    }

    /// <summary>Tells whoever has the address, and does else what opening an account does and takes it back: it takes as long, however busy the shop is.</summary>
    private async Task PretendAsync(SignUpRequest request)
    {
        const string before = "before";
        var nobody = new User { Email = $"{Guid.NewGuid():N}@example.invalid", FirstName = request.FirstName, LastName = request.LastName, Role = Role.Customer };
        nobody.UserName = nobody.Email;
        nobody.PasswordHash = passwords.Hash(nobody, request.Password);
        await using var transaction = await context.Database.BeginTransactionAsync();
        await transaction.CreateSavepointAsync(before);
        await users.CreateAsync(nobody);
        await transaction.RollbackToSavepointAsync(before);
        context.ChangeTracker.Clear();
        Mails.Enqueue(context, AccountExistsMail.Name, request.Email.Trim());
        await context.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    private async Task<Refusals> FindRefusalsAsync(User user, string password, bool choseName)
    {
        List<IdentityError> errors = [];
        if (!EmailSyntax.IsValid(user.Email!)) errors.Add(users.ErrorDescriber.InvalidEmail(user.Email));
        foreach (var validator in users.UserValidators) errors.AddRange((await validator.ValidateAsync(users, user)).Errors);
        // Who chose no user name has the address for one, and needs not hear the same twice.
        if (!choseName && errors.Any(error => Refusal(error, user) is InvalidEmailException or EmailTakenException))
            errors.RemoveAll(error => Refusal(error, user) is InvalidUserNameException or UserNameTakenException);
        var refusals = new Refusals();
        DomainException? taken = null;
        foreach (var refusal in errors.DistinctBy(error => error.Code).Select(error => Refusal(error, user)))
        {
            if (options.ConfirmFirst && refusal is (EmailTakenException or UserNameTakenException)) taken = refusal;
            else refusals.Add(refusal);
        }

        if (await passwords.FindWeaknessAsync(user, password) is { } weakness) refusals.Add(weakness);
        PersonName.Check(refusals, user.FirstName, user.LastName);
        // What nobody is to learn comes alone, where there is nothing else to say.
        if (taken is not null && !refusals.Any) refusals.Add(taken);
        return refusals;
    }

    private static DomainException Refusal(IdentityError error, User user) => error.Code switch
    {
        nameof(IdentityErrorDescriber.InvalidEmail) => new InvalidEmailException(user.Email!),
        nameof(IdentityErrorDescriber.DuplicateEmail) => new EmailTakenException(user.Email!),
        nameof(IdentityErrorDescriber.InvalidUserName) => new InvalidUserNameException(user.UserName!),
        nameof(IdentityErrorDescriber.DuplicateUserName) => new UserNameTakenException(user.UserName!),
        _ => new WeakPasswordException(error.Description),
    };
}
