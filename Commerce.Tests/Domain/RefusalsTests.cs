using Commerce.Domain;
using Commerce.Domain.Customers;
using Xunit;

namespace Commerce.Tests.Domain;

public sealed class RefusalsTests
{
    [Fact]
    public void ThrowIfAny_None_GoesOn() => new Refusals().ThrowIfAny();

    [Fact]
    public void ThrowIfAny_One_ThrowsItAsItIs()
    {
        var refusals = new Refusals();
        refusals.AddIf(false, () => new WeakPasswordException("no"));
        refusals.Add(new InvalidEmailException("x"));

        Assert.Equal(["email"], Assert.Throws<InvalidEmailException>(refusals.ThrowIfAny).Path);
    }

    [Fact]
    public void ThrowIfAny_Several_ThrowsAllOfThem()
    {
        var refusals = new Refusals();
        refusals.Add(new InvalidEmailException("x"));
        refusals.Try(() => throw new AggregateException(new WeakPasswordException("no"), new AccountInactiveException()));
        refusals.Try(() => throw new UserNameTakenException("x"));

        var all = Assert.Throws<AggregateException>(refusals.ThrowIfAny).InnerExceptions.Cast<DomainException>();

        Assert.Equal(["INVALID_EMAIL", "WEAK_PASSWORD", "ACCOUNT_INACTIVE", "USER_NAME_TAKEN"], all.Select(one => one.Code));
    }

    [Fact]
    public void At_Elsewhere_MovesTheRefusal()
    {
        Assert.Equal(["customer", "email"], new InvalidEmailException("x").At("customer", "email").Path);
        Assert.Equal(["people", "2", "email"], new InvalidEmailException("x").Below("people", "2").Path);
        Assert.Null(new InvalidEmailException("x").At().Path);
        Assert.Null(new InvalidCredentialsException().Path);
    }
}
