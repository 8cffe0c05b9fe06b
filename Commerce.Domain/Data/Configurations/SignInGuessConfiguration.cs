using Commerce.Domain.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class SignInGuessConfiguration : IEntityTypeConfiguration<SignInGuess>
{
    public void Configure(EntityTypeBuilder<SignInGuess> builder)
    {
        builder.HasIndex(row => row.NameHash).IsUnique();
        builder.HasIndex(row => row.LastAt);
    }
}
