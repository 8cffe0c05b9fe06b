using System.Collections.Frozen;
using Microsoft.AspNetCore.Identity;

namespace Commerce.Domain.Customers;

/// <summary>
/// Refuses passwords that are guessed first: those that leaked most often, rows of the keyboard, one thing repeated, and what names the person or the
/// shop, whatever digits stand around it. What a password is made of is not asked (NIST SP 800-63B, 3.1.1.2).
/// </summary>
public sealed class PasswordBlocklist(ShopOptions shop) : IPasswordValidator<User>
{
    /// <summary>The most that is hashed, in characters.</summary>
    public const int MaxLength = 256;

    /// <summary>Where runs of letters and digits come from.</summary>
    private static readonly string[] Runs = ["abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiopasdfghjklzxcvbnm", "qwertzuiopasdfghjklyxcvbnm", "azertyuiopqsdfghjklmwxcvbn", "1qaz2wsx3edc4rfv5tgb6yhn7ujm", "q1w2e3r4t5y6u7i8o9p0"];

    private static readonly FrozenSet<string> s_words = Load();

    public Task<IdentityResult> ValidateAsync(UserManager<User> manager, User user, string? password) => Task.FromResult(
        password is null ? IdentityResult.Success
        : password.Length > MaxLength ? Refuse("PasswordTooLong", $"Passwords can have {MaxLength} characters at most.")
        : Names(user).Any(name => IsNearly(password, name)) ? Refuse("PasswordNamesYou", "This password is your name, your address or the shop's name. Choose something else.")
        : IsCommon(password) ? Refuse("PasswordIsCommon", "This password is one of those that are guessed first. Choose something else: a few words in a row are good.")
        : IdentityResult.Success);

    internal static bool IsCommon(string password)
    {
        var lower = password.ToLowerInvariant();
        if (s_words.Contains(lower) || s_words.Contains(Core(lower))) return true;
        if (lower.Distinct().Count() <= 3) return true;
        // One thing again and again, and rows of keys in either direction.
        for (var period = 1; period <= lower.Length / 2; period++)
            if (lower.Length % period == 0 && (period <= 4 || s_words.Contains(lower[..period])) && Enumerable.Range(period, lower.Length - period).All(i => lower[i] == lower[i - period])) return true;
        var reversed = new string([.. lower.Reverse()]);
        return Runs.Any(run => run.Contains(lower, StringComparison.Ordinal) || run.Contains(reversed, StringComparison.Ordinal));
    }

    private static bool IsNearly(string password, string name) => name.Length >= 4 && Letters(password.ToLowerInvariant()) is var letters && (letters == name || letters == name + name);

    private IEnumerable<string> Names(User user)
    {
        string?[] names = [user.Email, user.Email?.Split('@')[0], user.UserName, user.FirstName + user.LastName, user.LastName + user.FirstName, user.FirstName, user.LastName, shop.Name, shop.StorefrontUrl.Host.Split('.')[0]];
        return names.Where(name => !string.IsNullOrEmpty(name)).Select(name => Letters(name!.ToLowerInvariant()));
    }

    private static string Letters(string text) => new([.. text.Where(char.IsLetter)]);

    /// <summary>Without digits and signs at the ends, and with the letters that digits stand for.</summary>
    private static string Core(string lower) => new([.. lower.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '!', '?', '.', '#', '$', '*', '-', '_', '@', '+').TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '!', '#', '$', '*', '_', '@')
        .Select(letter => letter switch { '0' => 'o', '1' => 'i', '3' => 'e', '4' => 'a', '5' => 's', '7' => 't', '@' => 'a', '$' => 's', '!' => 'i', _ => letter })]);

    private static FrozenSet<string> Load()
    {
        using var stream = typeof(PasswordBlocklist).Assembly.GetManifestResourceStream("Commerce.Domain.Customers.common-passwords.txt")
            ?? throw new InvalidOperationException("The list of common passwords is missing: the project was built without it.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    }

    private static IdentityResult Refuse(string code, string why) => IdentityResult.Failed(new IdentityError { Code = code, Description = why });
}
