using Commerce.Domain.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class PaymentMethodConfiguration : IEntityTypeConfiguration<PaymentMethod>
{
    public void Configure(EntityTypeBuilder<PaymentMethod> builder)
    {
        builder.HasIndex(method => method.UserId).IsUnique().HasFilter("\"IsDefault\"").HasDatabaseName("IX_PaymentMethods_OneDefault");
        builder.HasIndex(method => new { method.UserId, method.CreatedAt });
        builder.HasOne(method => method.User).WithMany(user => user.PaymentMethods)
            .HasForeignKey(method => method.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(method => method.PaymentType).WithMany(type => type.PaymentMethods)
            .HasForeignKey(method => method.PaymentTypeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(method => method.BillingAddress).WithMany()
            .HasForeignKey(method => method.BillingAddressId).OnDelete(DeleteBehavior.SetNull);
        // The database itself refuses anything that could be a full card number.
        builder.Check("Last4", "LENGTH(\"AccountNumberLast4\") = 4");
        builder.Check("ExpirationMonth", "\"ExpirationMonth\" BETWEEN '01' AND '12' AND LENGTH(\"ExpirationMonth\") = 2");
        builder.Check("ExpirationYear", "LENGTH(\"ExpirationYear\") = 4");
        builder.Check("Default", "NOT \"IsDefault\" OR \"IsActive\"");
    }
}
