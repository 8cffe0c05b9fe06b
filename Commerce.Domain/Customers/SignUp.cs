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
        IdentityResult result;
        try
        {
            result = await users.CreateAsync(user, request.Password);
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            // Somebody signed up with the same name at the same moment.
            throw exception.InnerException!.Message.Contains("Email", StringComparison.Ordinal)
                ? new EmailTakenException(user.Email)
                : new UserNameTakenException(user.UserName);
        }

        return result.Succeeded ? user : throw Refusal(result, user);
    }

    private static DomainException Refusal(IdentityResult result, User user)
    {
        var codes = result.Errors.Select(error => error.Code).ToHashSet();
        if (codes.Contains(nameof(IdentityErrorDescriber.InvalidEmail))) return new InvalidEmailException(user.Email!);
        if (codes.Contains(nameof(IdentityErrorDescriber.DuplicateEmail))) return new EmailTakenException(user.Email!);
        if (codes.Contains(nameof(IdentityErrorDescriber.InvalidUserName))) return new InvalidUserNameException(user.UserName!);
        if (codes.Contains(nameof(IdentityErrorDescriber.DuplicateUserName))) return new UserNameTakenException(user.UserName!);
        return new WeakPasswordException(string.Join(" ", result.Errors.Select(error => error.Description)));
    }
}
