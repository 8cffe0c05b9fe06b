using Commerce.Domain.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>Opens an account.</summary>
/// <param name="UserName">The e-mail address when not given.</param>
public sealed record SignUpRequest(string Email, string Password, string FirstName, string LastName, string? UserName = null);

/// <summary>The use case behind <see cref="SignUpRequest"/>.</summary>
public sealed class SignUp(UserManager<User> users)
{
    /// <summary>Creates a customer.</summary>
    /// <exception cref="InvalidEmailException" />
    /// <exception cref="EmailTakenException" />
    /// <exception cref="InvalidUserNameException" />
    /// <exception cref="UserNameTakenException" />
    /// <exception cref="WeakPasswordException" />
    /// <exception cref="AggregateException">Several of these.</exception>
    public Task<User> ExecuteAsync(SignUpRequest request) => CreateAsync(request, Role.Customer);

    /// <summary>Creates a person with any role; for administrators and for setting up the shop.</summary>
    public async Task<User> CreateAsync(SignUpRequest request, Role role)
    {
        var user = new User
        {
            Email = request.Email.Trim(),
            UserName = request.UserName is { Length: > 0 } name ? name.Trim() : request.Email.Trim(),
            FirstName = request.FirstName.Trim(),
            LastName = request.LastName.Trim(),
            Role = role,
        };
        (await FindRefusalsAsync(user, request.Password, request.UserName is { Length: > 0 })).ThrowIfAny();
        try
        {
            // What could be refused was asked for above, all at once: Identity itself looks at names only once the password is good.
            var result = await users.CreateAsync(user, request.Password);
            return result.Succeeded ? user : throw Refusal(result.Errors.First(), user);
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            // Somebody signed up with the same name at the same moment.
            throw exception.InnerException!.Message.Contains("Email", StringComparison.Ordinal)
                ? new EmailTakenException(user.Email)
                : new UserNameTakenException(user.UserName);
        }
    }

    private async Task<Refusals> FindRefusalsAsync(User user, string password, bool choseName)
    {
        List<IdentityError> errors = [];
        foreach (var validator in users.UserValidators) errors.AddRange((await validator.ValidateAsync(users, user)).Errors);
        // Who chose no user name has the address for one, and needs not hear the same twice.
        if (!choseName && errors.Any(error => Refusal(error, user) is InvalidEmailException or EmailTakenException))
            errors.RemoveAll(error => Refusal(error, user) is InvalidUserNameException or UserNameTakenException);
        var refusals = new Refusals();
        foreach (var error in errors.DistinctBy(error => error.Code)) refusals.Add(Refusal(error, user));
        List<IdentityError> weaknesses = [];
        foreach (var validator in users.PasswordValidators) weaknesses.AddRange((await validator.ValidateAsync(users, user, password)).Errors);
        refusals.AddIf(weaknesses.Count > 0, () => new WeakPasswordException(string.Join(" ", weaknesses.Select(error => error.Description))));
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
